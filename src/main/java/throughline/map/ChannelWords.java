package throughline.map;

import throughline.item.Words;

/**
 * What people call channels. Maps write them as short codes: ads, app, chat, code, ctv, email, event, mms, ooh, owned, pos,
 * push, rcs, search, sms, social, wallet, web, web-push; others stand as they are written.
 */
public final class ChannelWords {

    private ChannelWords() {}

    /** A channel in words. */
    public static String of(String channel) {
        String key = "channel." + channel;
        return Words.has(key) ? Words.say(key) : channel;
    }
}
