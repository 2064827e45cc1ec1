package org.chuhai.logistics.hardship;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.server.RawSql;

/** Holds the lock under which documents are filed in a shop, so that requests stay inside as long as a test wants. */
final class Blockade implements AutoCloseable {

    private final Connection connection;

    private Blockade(Connection connection) {
        this.connection = connection;
    }

    static Blockade of(World world) throws SQLException {
        Connection connection = RawSql.asApp().connect();
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_advisory_lock(hashtextextended('documents of ' || ?, 0)) is null")) {
            lock.setString(1, world.shop().toString());
            lock.execute();
        }
        return new Blockade(connection);
    }

    /** Sends requests that get stuck; their answers come when the blockade is lifted. */
    Future<List<Answer>> behind(int times, Supplier<Ask> asks) {
        List<CompletableFuture<Answer>> sent = Stream.generate(asks)
                .limit(times)
                .map(ask -> {
                    CompletableFuture<Answer> answer = new CompletableFuture<>();
                    Thread.ofVirtual().start(() -> answer(answer, ask));
                    return answer;
                })
                .toList();
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .thenApply(done -> sent.stream().map(CompletableFuture::join).toList());
    }

    private static void answer(CompletableFuture<Answer> answer, Ask ask) {
        try {
            answer.complete(Http.send(ask));
        } catch (AssertionError | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    /** How many connections wait for the lock. */
    int waiting() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted");
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    void lift() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
