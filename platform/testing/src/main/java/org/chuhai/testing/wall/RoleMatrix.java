package org.chuhai.testing.wall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.hardship.SideBySide;
import org.chuhai.testing.hardship.SideBySide.Case;
import org.chuhai.testing.rows.Snapshot;
import org.chuhai.testing.server.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation refuses whoever has no token, and roles that open nothing; and does nothing for them. */
public abstract class RoleMatrix<S extends FilledShop> {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    private final Registry<S> registry;
    private final Filling<S> filling;

    protected RoleMatrix(Registry<S> registry, Filling<S> filling) {
        this.registry = registry;
        this.filling = filling;
    }

    /** A role that the operation does not serve; null when it serves every role. */
    protected abstract @Nullable String strangerTo(String operation);

    @TestFactory
    Stream<DynamicTest> everyOperationRefusesWhomItDoesNotKnow() {
        Supplier<S> rows = Filling.once(() -> Filling.filled(filling.newTenant()));
        SideBySide all = new SideBySide();
        everyOperation().forEach((operation, references) -> {
            all.row(List.of(new Case(operation + " without a token", () -> {
                Caller<S> nobody = new Caller<>(() -> given(), rows.get(), UUID.randomUUID());
                assertRefused(references, nobody, UNAUTHENTICATED);
            })));
            String role = strangerTo(operation);
            if (role != null) {
                all.row(List.of(new Case(operation + " to a " + role, () -> {
                    Token token = Token.of(rows.get().api().tenant()).role(role);
                    assertRefused(references, caller(rows.get(), token), FORBIDDEN);
                })));
            }
        });
        return all.tests();
    }

    /** Those that name no row as well: who may ask is looked at before what is asked, so that a bare request will do. */
    private Map<String, List<Reference<S>>> everyOperation() {
        Map<String, List<Reference<S>>> all = new TreeMap<>(registry.references());
        Contract.committed().operations().stream()
                .filter(operation -> registry.without().containsKey(operation.id()))
                .filter(operation -> !operation.security().isEmpty())
                .forEach(operation -> all.put(operation.id(), List.of(bare(operation))));
        return all;
    }

    private Reference<S> bare(Operation operation) {
        String path = operation.path().replaceAll("\\{[^}]*}", "1");
        return Reference.path(
                "that names nothing", rows -> "", (caller, asked) -> caller.send(operation.method(), path));
    }

    private void assertRefused(List<Reference<S>> references, Caller<S> caller, int status) {
        String tenant = caller.own().api().tenant();
        Map<String, String> before = Snapshot.ofTenant(tenant);
        for (Reference<S> reference : references) {
            String own = reference.named().apply(caller.own());

            Response answer = reference.sending().send(caller, own);

            assertThat(answer.statusCode()).as(reference.place()).isEqualTo(status);
            TokenMatrix.assertIsProblem(answer);
            assertThat(Snapshot.ofTenant(tenant)).as(reference.place()).isEqualTo(before);
        }
    }

    /** Somebody with a token who meets these rows. */
    protected final Caller<S> caller(S own, Token token) {
        String signed = token.signed();
        return new Caller<>(() -> Tenant.bearer(signed), own, UUID.randomUUID());
    }
}
