package org.yimi.content.envelope;

import java.nio.charset.StandardCharsets;

/** What a signature is about. Covered by the signature, so that one kind of message can never pass for another. */
public enum Label {
    KEYSET("yimi/keyset/1"),
    BUNDLE("yimi/bundle/1"),
    RECEIPT("yimi/receipt/1"),
    FEED("yimi/feed/1"),
    PACK("yimi/pack/1"),
    GRANT("yimi/grant/1");

    private final String text;

    Label(String text) {
        this.text = text;
    }

    byte[] bytes() {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
