package throughline.session;

import throughline.item.Words;
import throughline.store.WorkspaceException;

/** What a failed save means to the person. */
final class Failures {

    private Failures() {}

    static SaveState.Failed state(WorkspaceException e) {
        return new SaveState.Failed(Words.say(e.what()), Words.say("session.failed.safe"), Words.say(e.next()));
    }
}
