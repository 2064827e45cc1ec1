package org.chuhai.testing.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.hardship.SideBySide;
import org.chuhai.testing.hardship.SideBySide.Case;
import org.chuhai.testing.rows.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Whatever is not the caller's is answered as if it had never been, in every place of every operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WallMatrix<S extends FilledShop> {

    private static final Contract CONTRACT = Contract.committed();

    private final Registry<S> registry;
    private final Filling<S> filling;
    private final Supplier<S> abroad;

    /** Operations that write have a home each, for they may leave there what others ask for; those that read share one. */
    private final Map<String, Home<S>> homes = new ConcurrentHashMap<>();

    /** The caller's own rows, and those of another shop of the tenant. */
    private record Home<S extends FilledShop>(S own, S beside) {}

    protected WallMatrix(Registry<S> registry, Filling<S> filling) {
        this.registry = registry;
        this.filling = filling;
        this.abroad = Filling.once(() -> Filling.filled(filling.newTenantWithMore()));
    }

    @Test
    void everyOperationOfTheContractSaysWhichRowsItNames() {
        Set<String> operations =
                new TreeSet<>(CONTRACT.operations().stream().map(Operation::id).toList());

        Set<String> registered = new TreeSet<>(registry.references().keySet());
        registered.addAll(registry.without().keySet());

        assertThat(registered).isEqualTo(operations);
        assertThat(registry.references().keySet()).noneMatch(registry.without()::containsKey);
        assertThat(registry.without().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** By the names of parameters; a body's members are found by whoever registers the operation. */
    @Test
    void everyParameterThatNamesARowHasACase() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : CONTRACT.operations()) {
            List<String> covered = registry.references().getOrDefault(operation.id(), List.of()).stream()
                    .map(reference -> reference.place().replaceFirst(".* ", ""))
                    .toList();
            operation.parameters().stream()
                    .filter(parameter -> Set.of("path", "query").contains(parameter.in()))
                    .map(Operation.Parameter::name)
                    .filter(registry::namesARow)
                    .filter(name -> !covered.contains(name))
                    .forEach(name -> missing.add(operation.id() + " " + name));
        }
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotTheCallersIsAsIfItHadNeverBeen() {
        return cases((operation, reference) -> Arrays.stream(Situation.values())
                .filter(situation -> reference.namedIn(situation) != null)
                .map(situation -> new Case(
                        operation + ", " + reference.place() + ", " + situation.words(),
                        () -> looksLikeNothing(home(operation), reference, situation))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTheCallersIsAnsweredOtherwise() {
        return cases((operation, reference) -> Stream.of(new Case(operation + ", " + reference.place(), () -> {
            S own = reads(operation) ? homeOfReaders().own() : filling.newTenant();
            String never = reference.never().get();
            String named = reference.named().apply(own);

            // First what never was: what is the caller's may be changed by being asked for.
            Answer ofNothing = Answer.of(reference.sending().send(Caller.manager(own), never), never);
            Answer ofOwn = Answer.of(reference.sending().send(Caller.amongItsOwn(own), named), named);

            assertThat(ofNothing.status()).isEqualTo(reference.manager());
            assertThat(ofOwn).isNotEqualTo(ofNothing);
        })));
    }

    @TestFactory
    Stream<DynamicTest> listsHoldNothingOfOthers() {
        return registry.lists().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    String list = entry.getKey();
                    Home<S> home = homeOfReaders();
                    List<String> own = ids(Caller.operator(home.own()).get(list));
                    List<String> tenants = ids(Caller.manager(home.own()).get(list));
                    List<String> beside = ids(Caller.operator(home.beside()).get(list));
                    List<String> abroad = ids(Caller.manager(this.abroad.get()).get(list));

                    assertThat(List.of(own, beside, abroad)).noneMatch(List::isEmpty);
                    assertThat(tenants).containsAll(own).containsAll(beside).doesNotContainAnyElementsOf(abroad);
                    assertThat(own).doesNotContainAnyElementsOf(abroad);
                    if (entry.getValue() == Registry.Sharing.THE_SHOP_ALONE) {
                        assertThat(own).doesNotContainAnyElementsOf(beside);
                    }
                }));
    }

    private void looksLikeNothing(Home<S> home, Reference<S> reference, Situation situation) {
        S whose = switch (situation) {
            case ROW_OF_ANOTHER_TENANT_NAMED_BY_A_MANAGER, ROW_OF_ANOTHER_TENANT_NAMED_BY_AN_OPERATOR -> abroad.get();
            case ROW_OF_ANOTHER_SHOP_NAMED_BY_AN_OPERATOR -> home.beside();
            case DELETED_ROW_NAMED_BY_A_MANAGER, CURSOR_OF_ANOTHER_LIST_NAMED_BY_A_MANAGER -> home.own();
        };
        Function<S, String> naming = reference.namedIn(situation);
        assertThat(naming).isNotNull();
        String foreign = naming == null ? "" : naming.apply(whose);
        String never = reference.never().get();
        Map<String, String> before = rows(whose, home);

        Response ofForeign = reference.sending().send(caller(situation, home), foreign);
        Response ofNothing = reference.sending().send(caller(situation, home), never);

        assertThat(Answer.of(ofForeign, foreign)).isEqualTo(Answer.of(ofNothing, never));
        assertThat(ofForeign.statusCode()).isEqualTo(reference.status(situation));
        if (!whose.equals(home.own())) {
            assertThat(rows(whose, home)).isEqualTo(before);
        }
    }

    /** Each time with another empty shop. */
    private Caller<S> caller(Situation situation, Home<S> home) {
        return situation.isOperator() ? Caller.operator(home.own()) : Caller.manager(home.own());
    }

    private Home<S> home(String operation) {
        return reads(operation) ? homeOfReaders() : homes.computeIfAbsent(operation, first -> newHome());
    }

    private Home<S> homeOfReaders() {
        return homes.computeIfAbsent("", first -> {
            Home<S> home = newHome();
            return new Home<>(Filling.filled(home.own()), Filling.filled(home.beside()));
        });
    }

    private Home<S> newHome() {
        S own = filling.newTenant();
        return new Home<>(own, filling.shopBeside(own));
    }

    private static boolean reads(String operation) {
        return CONTRACT.operation(operation).method().equals("GET");
    }

    private Map<String, String> rows(S whose, Home<S> home) {
        String tenant = whose.api().tenant();
        return tenant.equals(home.own().api().tenant())
                ? Snapshot.ofShop(tenant, whose.shop())
                : Snapshot.ofTenant(tenant);
    }

    private static List<String> ids(Response page) {
        page.then().statusCode(200);
        List<String> ids = new ArrayList<>();
        for (JsonNode item : Body.of(page).path("items")) {
            ids.add(Stream.of("id", "number", "shopId")
                    .filter(item::has)
                    .map(name -> item.path(name).asText())
                    .findFirst()
                    .orElseThrow());
        }
        return ids;
    }

    /** Side by side, but for those of one operation: where it writes, they share a home. */
    private Stream<DynamicTest> cases(BiFunction<String, Reference<S>, Stream<Case>> cases) {
        SideBySide all = new SideBySide();
        registry.references()
                .forEach((operation, references) -> all.row(references.stream()
                        .flatMap(reference -> cases.apply(operation, reference))
                        .toList()));
        return all.tests();
    }
}
