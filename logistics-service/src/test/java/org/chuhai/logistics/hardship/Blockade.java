package org.chuhai.logistics.hardship;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.server.RawSql;

/** Locks the table of parties, so that requests which read it stay inside as long as a test wants. */
final class Blockade implements AutoCloseable {

    private final Connection connection;

    private Blockade(Connection connection) {
        this.connection = connection;
    }

    static Blockade ofParties() throws SQLException {
        Connection connection = RawSql.asOwner().connect();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table party in access exclusive mode");
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
        try (PreparedStatement query = connection.prepareStatement("select count(*) from pg_locks where not granted");
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    void lift() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
