package org.chuhai.logistics.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of an upload, one after the other; never more of it in memory than one of them. */
interface RowSource {

    /**
     * The next row; null at the end.
     *
     * @throws org.chuhai.platform.problem.Refusal if the upload as a whole cannot be used
     */
    @Nullable StagedRow next() throws IOException;
}
