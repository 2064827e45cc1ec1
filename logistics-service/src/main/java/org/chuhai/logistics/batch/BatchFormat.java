package org.chuhai.logistics.batch;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a batch was sent. */
@Schema(
        name = "ReconciliationBatchFormat",
        description =
                "How it was sent. NDJSON: an export a line. CSV: a document or a line of one a row. ZIP: customs messages, whose"
                        + " rows are their documents, counted through all entries.")
public enum BatchFormat {
    NDJSON(BatchFormat.NDJSON_TYPE),
    CSV(BatchFormat.CSV_TYPE),
    ZIP(BatchFormat.ZIP_TYPE);

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";
    static final String ZIP_TYPE = "application/zip";

    private final String mediaType;

    BatchFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * That of a media type, which may have parameters.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static BatchFormat of(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format of batches: " + bare));
    }
}
