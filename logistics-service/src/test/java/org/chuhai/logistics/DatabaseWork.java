package org.chuhai.logistics;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** What the service asks of the database for one request, told by Hibernate's statistics. */
public final class DatabaseWork {

    private final Statistics statistics;

    private DatabaseWork(Statistics statistics) {
        this.statistics = statistics;
    }

    /** Of the request; nothing else may be asked of the service meanwhile. */
    public static DatabaseWork of(Runnable request) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        request.run();
        return new DatabaseWork(statistics);
    }

    /** Statements that were sent, the settings of the wall not counted. */
    public long statements() {
        return statistics.getPrepareStatementCount();
    }

    /** How many whole entities of this name were read, with every column. */
    public long read(String entity) {
        return statistics.getEntityStatistics("org.chuhai.logistics." + entity).getLoadCount();
    }
}
