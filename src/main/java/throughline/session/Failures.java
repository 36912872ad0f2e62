package throughline.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.item.Words;
import throughline.store.WorkspaceException;

/** What a failed save means to the person. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static SaveState.Failed of(RuntimeException failure) {
        if (failure instanceof WorkspaceException e) {
            return failed(Words.say(e.what()), Words.say(e.next()));
        }
        LOG.error("A change could not be stored", failure);
        return failed(Words.say("session.failed.what"), Words.say("session.failed.next"));
    }

    /** The workspace was closed before the change. */
    static SaveState.Failed closed() {
        return failed(Words.say("session.failed.closed"), Words.say("session.failed.next"));
    }

    private static SaveState.Failed failed(String what, String next) {
        return new SaveState.Failed(what, Words.say("session.failed.safe"), next);
    }
}
