package org.chuhai.logistics.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * What batches take upon themselves. Each is a variable of the environment as well: {@code CHUHAI_BATCH_} and the name, with
 * an underscore before each word.
 */
@ConfigMapping(prefix = "chuhai.batch")
public interface BatchSettings {

    /**
     * Threads that judge, each with a connection of the pool while it does; as many as processors if not said. 0 where other
     * replicas do the work.
     */
    OptionalInt workers();

    /** How often a worker that nobody woke looks for work: that of other replicas, and what was left by a stop. */
    @WithDefault("PT1S")
    Duration lookout();

    /** Most bytes of an upload. */
    @WithDefault("8G")
    MemorySize upload();

    /** Most bytes of a row, as of any other body. */
    @WithDefault("4M")
    MemorySize row();

    /** Most rows of a part, which is judged in one transaction: what other tenants wait for at most. */
    @WithDefault("500")
    int partRows();

    /** Most bytes of a part, unless a single row has more. */
    @WithDefault("4M")
    MemorySize partBytes();

    /**
     * How often a part that fails is tried as a whole; then as often row by row, so that only the rows that cannot be judged are
     * refused; then its batch is given up. A database that is away is no failure: it is waited for. A statement that takes too
     * long is one.
     */
    @WithDefault("3")
    int partAttempts();

    /** How long a part rests that has failed, and a batch whose database is away; twice as long each further time, a minute at most. */
    @WithDefault("PT1S")
    Duration partRest();

    /** Lists of an archive that may name the same order, or the same waybill; more of them are refused, each with this limit. */
    @WithDefault("1000")
    int together();

    /** Uploads at the same time; each holds a place of the API until its end, which those of all others must not miss. */
    @WithDefault("8")
    int uploads();

    /** Of these, uploads of one tenant: it leaves room for others. Each replica counts its own, as it does all places. */
    @WithDefault("2")
    int tenantUploads();

    /** Downloads of results at the same time, for the same reason. */
    @WithDefault("4")
    int downloads();

    /** Of these, downloads of one tenant. */
    @WithDefault("2")
    int tenantDownloads();

    /** How long a download may take; who has not read it by then is cut off. */
    @WithDefault("PT1H")
    Duration downloadTime();

    /** After so long without a part an upload is given up: its replica may be gone. */
    @WithDefault("PT10M")
    Duration silence();

    /** Batches of a tenant, of all its shops, that have not ended. */
    @WithDefault("20")
    int unfinished();

    /**
     * Bytes of the batches that a tenant keeps, as they were uploaded, until they expire or are deleted; stored they are about a
     * tenth. An upload that goes beyond is broken off.
     */
    @WithDefault("100G")
    MemorySize tenantBytes();

    /** How long results are kept after the end. */
    @WithDefault("P30D")
    Duration kept();

    /** Entries of an archive. */
    @WithDefault("200000")
    int zipEntries();

    /** Most bytes of a message in an archive, inflated. */
    @WithDefault("64M")
    MemorySize zipEntry();

    /** Most bytes of all messages of an archive, inflated. */
    @WithDefault("64G")
    MemorySize zipTotal();

    /** How many times its compressed size an archive may inflate to, once it has inflated to a megabyte. */
    @WithDefault("200")
    int zipRatio();
}
