package org.chuhai.logistics.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Whatever is not the caller's is answered as if it had never been, in every place of every operation. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallMatrixTest {

    /** Operations that write have a home each, for they may leave there what others ask for; those that read share one. */
    private final Map<String, Home> homes = new HashMap<>();

    private final Supplier<Rows> abroad = Filling.once(Filling::newTenantWithMore);

    /** The caller's own rows, and those of another shop of the tenant. */
    private record Home(Rows own, Rows beside) {}

    @Test
    void everyOperationOfTheContractSaysWhichRowsItNames() {
        Set<String> operations = new TreeSet<>(
                Registry.CONTRACT.operations().stream().map(Operation::id).toList());

        Set<String> registered = new TreeSet<>(Registry.REFERENCES.keySet());
        registered.addAll(Registry.WITHOUT.keySet());

        assertThat(registered).isEqualTo(operations);
        assertThat(Registry.REFERENCES.keySet()).noneMatch(Registry.WITHOUT::containsKey);
        assertThat(Registry.WITHOUT.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** By the names of parameters; a body's members are found by whoever registers the operation. */
    @Test
    void everyParameterThatNamesARowHasACase() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : Registry.CONTRACT.operations()) {
            List<String> covered = Registry.REFERENCES.getOrDefault(operation.id(), List.of()).stream()
                    .map(reference -> reference.place().replaceFirst(".* ", ""))
                    .toList();
            operation.parameters().stream()
                    .filter(parameter -> Set.of("path", "query").contains(parameter.in()))
                    .map(Operation.Parameter::name)
                    .filter(name -> name.equals("after") || name.matches("number|run|revision|code|.*([iI]d|No)"))
                    .filter(name -> !covered.contains(name))
                    .forEach(name -> missing.add(operation.id() + " " + name));
        }
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotTheCallersIsAsIfItHadNeverBeen() {
        return cases((operation, reference) -> Arrays.stream(Situation.values())
                .filter(situation -> reference.namedIn(situation) != null)
                .map(situation -> dynamicTest(
                        operation + ", " + reference.place() + ", " + situation.words(),
                        () -> looksLikeNothing(home(operation), reference, situation))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTheCallersIsAnsweredOtherwise() {
        return cases((operation, reference) -> Stream.of(dynamicTest(operation + ", " + reference.place(), () -> {
            Rows own = Registry.CONTRACT.operation(operation).method().equals("GET")
                    ? home(operation).own()
                    : Filling.newTenant();
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
        return Stream.of(
                        "/v1/parties",
                        "/v1/cases",
                        "/v1/shipments",
                        "/v1/documents/orders",
                        "/v1/documents/waybills",
                        "/v1/documents/declarations")
                .map(list -> dynamicTest(list, () -> {
                    Home home = home("listCases");
                    List<String> own = ids(Caller.operator(home.own()).get(list));
                    List<String> tenants = ids(Caller.manager(home.own()).get(list));
                    List<String> beside = ids(Caller.operator(home.beside()).get(list));
                    List<String> abroad = ids(Caller.manager(this.abroad.get()).get(list));

                    assertThat(List.of(own, beside, abroad)).noneMatch(List::isEmpty);
                    assertThat(tenants).containsAll(own).containsAll(beside).doesNotContainAnyElementsOf(abroad);
                    assertThat(own).doesNotContainAnyElementsOf(abroad);
                    if (!list.equals("/v1/parties")) {
                        assertThat(own).doesNotContainAnyElementsOf(beside);
                    }
                }));
    }

    private void looksLikeNothing(Home home, Reference reference, Situation situation) {
        Rows whose = switch (situation) {
            case ROW_OF_ANOTHER_TENANT_NAMED_BY_A_MANAGER, ROW_OF_ANOTHER_TENANT_NAMED_BY_AN_OPERATOR -> abroad.get();
            case ROW_OF_ANOTHER_SHOP_NAMED_BY_AN_OPERATOR -> home.beside();
            case DELETED_ROW_NAMED_BY_A_MANAGER, CURSOR_OF_ANOTHER_LIST_NAMED_BY_A_MANAGER -> home.own();
        };
        Function<Rows, String> naming = reference.namedIn(situation);
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
    private static Caller caller(Situation situation, Home home) {
        return situation.isOperator() ? Caller.operator(home.own()) : Caller.manager(home.own());
    }

    private Home home(String operation) {
        return homes.computeIfAbsent(reads(operation) ? "" : operation, first -> {
            Rows own = Filling.newTenant();
            return new Home(own, Filling.shopBeside(own));
        });
    }

    private static boolean reads(String operation) {
        return Registry.CONTRACT.operation(operation).method().equals("GET");
    }

    private static Map<String, String> rows(Rows whose, Home home) {
        String tenant = whose.api().tenant();
        return tenant.equals(home.own().api().tenant())
                ? Snapshot.ofShop(tenant, whose.shop())
                : Snapshot.ofTenant(tenant);
    }

    private static List<String> ids(Response page) {
        page.then().statusCode(200);
        return page.jsonPath().getList("items.collect { it.id ?: it.number }", String.class);
    }

    private static Stream<DynamicTest> cases(BiFunction<String, Reference, Stream<DynamicTest>> tests) {
        return Registry.REFERENCES.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().flatMap(reference -> tests.apply(entry.getKey(), reference)));
    }
}
