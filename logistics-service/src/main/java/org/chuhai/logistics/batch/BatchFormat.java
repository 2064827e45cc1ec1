package org.chuhai.logistics.batch;

import java.util.Arrays;
import java.util.Locale;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

    /** That of a media type, which may have parameters; refuses any other, and none. */
    static BatchFormat of(@Nullable String contentType) {
        String bare =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst()
                .orElseThrow(() -> CommonProblem.UNSUPPORTED_MEDIA_TYPE.because(new Text(
                        "请求体的类型应为 " + NDJSON_TYPE + "、" + CSV_TYPE + " 或 " + ZIP_TYPE,
                        "the body must be of type " + NDJSON_TYPE + ", " + CSV_TYPE + " or " + ZIP_TYPE)));
    }
}
