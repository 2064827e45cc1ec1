package org.chuhai.local.reconcile;

import java.nio.file.Path;

/**
 * A file of documents.
 *
 * @param path where its bytes are; for standard input a temporary file
 * @param name what messages call it
 */
record Source(Path path, String name, Form form) {

    /** How a file holds documents. */
    enum Form {
        /** One document. */
        JSON,
        /** One customs message with one or more documents. */
        MESSAGE,
        /** One document per line. */
        LINES
    }
}
