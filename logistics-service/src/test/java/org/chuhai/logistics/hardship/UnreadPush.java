package org.chuhai.logistics.hardship;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;

/** A push of a carrier whose answer is far larger than what the network holds back between us. */
final class UnreadPush {

    static final int ROWS = 10_000;

    /** Each has several faults. */
    private static final byte[] BAD_ROWS = "{\"event\":{}}\n".repeat(ROWS).getBytes(StandardCharsets.UTF_8);

    private UnreadPush() {}

    /** Sends it, and reads nothing. */
    static Wire sent(World world) throws IOException {
        return Wire.openNarrow()
                .write(Cargo.push(world, "CX-1")
                        .bytes(BAD_ROWS)
                        .with("Content-Length", Integer.toString(BAD_ROWS.length)));
    }
}
