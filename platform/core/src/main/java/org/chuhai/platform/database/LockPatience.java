package org.chuhai.platform.database;

import jakarta.persistence.EntityManager;

/** How long a statement waits for a lock. Whoever waits holds a connection that other tenants need. */
public final class LockPatience {

    /** Longer than a command usually holds its locks, shorter than the patience of those who wait for a connection. */
    private static final String MOST = "500ms";

    private LockPatience() {}

    /** From now to the end of the transaction; what waits longer fails, and is answered 503 with Retry-After. */
    public static void set(EntityManager entityManager) {
        entityManager
                .createNativeQuery("select set_config('lock_timeout', :most, true)")
                .setParameter("most", MOST)
                .getSingleResult();
    }
}
