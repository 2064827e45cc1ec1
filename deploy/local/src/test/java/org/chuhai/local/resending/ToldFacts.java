package org.chuhai.local.resending;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.chuhai.local.suite.Demonstration;

/**
 * Facts that the relay of the order service has sent already, by its database.
 *
 * @param data the data folder of the suite
 */
public record ToldFacts(Path data) {

    /** Nobody listens to them. */
    public static final String GIFT_WRAPPED = "org.chuhai.order.order.gift-wrapped.v1";

    public static final String TOPIC = "chuhai.order.order";

    private static final String DATABASE = "orders";

    /** Writes down one that was told then, and returns whom it is about. */
    public UUID told(String at) throws Exception {
        UUID order = UUID.randomUUID();
        PostgresqlServer server = server();
        try (Connection connection = server.connect(DATABASE, server.app());
                Statement statement = connection.createStatement()) {
            statement.execute("set app.tenant = 'demo'; set app.shops = '*'");
            statement.execute("""
                    insert into outbox (shop_id, shard, event_id, topic, aggregate_id, event_no, type, payload,
                                        actor, actor_issuer, traceparent, created_at, published_at)
                    values ('%s', 0, '%s', '%s', '%s', 1, '%s', '{}',
                            'somebody', 'https://issuer.test', '%s', '%s', now())
                    """.formatted(
                            Demonstration.SHOP,
                            UUID.randomUUID(),
                            TOPIC,
                            order,
                            GIFT_WRAPPED,
                            "00-0123456789abcdef0123456789abcdef-0123456789abcdef-00",
                            at));
        }
        return order;
    }

    /** Replays them by the address of the database, as of a suite that runs elsewhere. */
    public Run replay(Path folder, String since) throws Exception {
        PostgresqlServer server = server();
        Map<String, String> environment = Map.of(
                "CHUHAI_DATABASE_USER",
                server.relay().user(),
                "CHUHAI_DATABASE_PASSWORD",
                server.relay().password());
        return Script.run(
                folder, environment, "replay", "order", "--since", since, "--database-url", server.jdbcUrl(DATABASE));
    }

    private PostgresqlServer server() {
        return PostgresqlServer.in(data.resolve("postgresql"));
    }
}
