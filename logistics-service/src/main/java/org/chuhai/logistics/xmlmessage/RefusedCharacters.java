package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import org.chuhai.platform.language.Text;

/** What the characters of a message must not be; an IOException, because it has to pass through the XML parser. */
final class RefusedCharacters extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RefusedCharacters(Text text) {
        super(text.en());
        this.text = text;
    }

    Text text() {
        return text;
    }
}
