package org.chuhai.local.suite;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the parts of a suite listen on 127.0.0.1; 0 stands for any free port.
 *
 * @param services complete: a port for each service
 */
public record SuitePorts(Map<SuiteService, Integer> services, int database, int kafka, int issuer) {

    public static final int USUAL_DATABASE = 15432;
    public static final int USUAL_KAFKA = 19092;
    public static final int USUAL_ISSUER = 18080;

    public SuitePorts {
        Map<SuiteService, Integer> all = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            all.put(service, services.getOrDefault(service, 0));
        }
        services = Collections.unmodifiableMap(all);
    }

    /** Any free ones. */
    static SuitePorts free() {
        return new SuitePorts(Map.of(), 0, 0, 0);
    }

    int of(SuiteService service) {
        return services.getOrDefault(service, 0);
    }

    /**
     * All of them free; those of services and issuer are known from now on. Database and Kafka find a free one by
     * themselves, because they can try again when another program was faster.
     */
    SuitePorts chosen() throws CannotRun {
        Map<SuiteService, Integer> chosen = new EnumMap<>(SuiteService.class);
        for (SuiteService service : SuiteService.values()) {
            chosen.put(
                    service,
                    new Port(of(service), service.stage(), service.portOption())
                            .chosen()
                            .number());
        }
        int chosenIssuer =
                new Port(issuer, Stage.ISSUER, "--issuer-port").chosen().number();
        if (database != 0) {
            new Port(database, Stage.DATABASE, "--database-port").chosen();
        }
        if (kafka != 0) {
            new Port(kafka, Stage.KAFKA, "--kafka-port").chosen();
        }
        return new SuitePorts(chosen, database, kafka, chosenIssuer);
    }

    SuitePorts withServers(int startedDatabase, int startedKafka) {
        return new SuitePorts(services, startedDatabase, startedKafka, issuer);
    }
}
