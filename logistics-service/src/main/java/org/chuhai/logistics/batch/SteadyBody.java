package org.chuhai.logistics.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An upload that must bring a part from time to time: a byte now and then would keep its place for ever. */
final class SteadyBody extends InputStream {

    private final InputStream body;
    private final Clock clock;
    private final Duration silence;
    private Instant until;

    /** @param silence how long it may be without a part */
    SteadyBody(InputStream body, Clock clock, Duration silence) {
        this.body = body;
        this.clock = clock;
        this.silence = silence;
        this.until = clock.instant().plus(silence);
    }

    /** It has brought a part. */
    void heard() {
        until = clock.instant().plus(silence);
    }

    @Override
    public int read() throws IOException {
        mustBeInTime();
        return body.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        mustBeInTime();
        return body.read(into, from, most);
    }

    private void mustBeInTime() throws IOException {
        if (clock.instant().isAfter(until)) {
            throw new IOException("no part of the upload has come in " + silence);
        }
    }
}
