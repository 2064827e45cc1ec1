package org.chuhai.logistics.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.chuhai.logistics.profile.Profiling.PROFILES;
import static org.chuhai.logistics.profile.Profiling.body;
import static org.chuhai.logistics.profile.Profiling.kilograms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles from draft to retirement. */
@QuarkusTest
class ProfileResourceTest {

    private final Api api = Api.newTenant();
    private final Profiling profiling = new Profiling(api);

    @Test
    void whereNothingWasActivatedTheExactProfileHolds() {
        profiling.draft(kilograms("10"));

        api.operator()
                .get(PROFILES + "/active")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("number", equalTo(0))
                .body("name", equalTo("exact"))
                .body("content.tolerances", emptyIterable());
    }

    @Test
    void anActivatedProfileIsInForceAndTheOneBeforeIsRetired() {
        String first = profiling.inForce(kilograms("10"));
        String second = profiling.inForce(kilograms("20"));

        api.manager()
                .get(PROFILES + "/active")
                .then()
                .body("number", equalTo(2))
                .body("activatedAt", notNullValue());
        api.manager().get(first).then().body("state", equalTo("RETIRED"));
        profiling.activate(first, "\"2\"").then().statusCode(200).header("ETag", "\"3\"");
        api.manager()
                .get(PROFILES)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("RETIRED", "ACTIVE"));
        assertThat(audited(second)).containsExactly("create  DRAFT", "activate DRAFT ACTIVE", "retire ACTIVE RETIRED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,   true,  true,  true
            ACTIVE,  false, false, false
            RETIRED, false, false, true
            """)
    void eachStateTakesItsActionsAndSaysWhyNotTheOthers(
            ProfileState state, boolean change, boolean delete, boolean activate) {
        String path = inState(state);
        List<String> allowed = new ArrayList<>();
        List<Boolean> each = List.of(change, delete, activate);
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i)) {
                allowed.add(ProfileAction.values()[i].name());
            }
        }

        var actions = api.operator().get(path + "/allowed-actions").then().statusCode(200);

        actions.body("state", equalTo(state.name())).body("actions.allowed", equalTo(each));
        actions.body("actions.findAll { !it.allowed }.reason", not(hasItem(nullValue())));
        if (!activate) {
            profiling
                    .activate(path, "*")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("profile-state-refuses"))
                    .body("allowed", equalTo(allowed));
        }
        profiling.replace(path, "*", kilograms("1")).then().statusCode(change ? 200 : 409);
        api.manager().header("If-Match", "*").delete(path).then().statusCode(delete ? 204 : 409);
    }

    @Test
    void aChangeSaysWhichVersionItHasSeen() {
        String path = profiling.draft(kilograms("10"));

        profiling
                .replace(path, "\"0\"", kilograms("20.50"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Renamed"))
                .body("content.tolerances[0].limit", equalTo("20.5"));
        profiling.replace(path, "\"0\"", kilograms("30")).then().statusCode(412);
        profiling.activate(path, "\"0\"").then().statusCode(412);
        command(api.manager(), "").post(path + "/activation").then().statusCode(428);
    }

    @Test
    void theSameKeyMakesOneDraft() {
        for (String replayed : new String[] {null, "true"}) {
            api.manager()
                    .header("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body(body("Walnuts", kilograms("10")))
                    .post(PROFILES)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        api.manager().get(PROFILES).then().body("items.number", contains(1));
    }

    @Test
    void whoeverActivatesAtOnceLeavesOneInForce() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            drafts.add(profiling.draft(kilograms(Integer.toString(i))));
        }

        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService managers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String draft : drafts) {
                answers.add(
                        managers.submit(() -> profiling.activate(draft, "\"0\"").statusCode()));
            }
        }

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 503);
        assertThat(TenantSql.of(api).rows("select state from reconciliation_profile where state = 'ACTIVE'"))
                .hasSize(1);
        assertThat(facts())
                .filteredOn(type -> type.endsWith("activated.v1"))
                .hasSameSizeAs(statuses.stream().filter(status -> status == 200).toList());
    }

    @Test
    void theFactsOfAnActivationTellBothProfiles() {
        profiling.inForce(kilograms("10"));
        profiling.inForce(kilograms("20"));

        assertThat(facts())
                .containsExactly(
                        "org.chuhai.logistics.reconciliation-profile.activated.v1",
                        "org.chuhai.logistics.reconciliation-profile.retired.v1",
                        "org.chuhai.logistics.reconciliation-profile.activated.v1");
        assertThat(TenantSql.of(api)
                        .rows("select payload -> 'profile' -> 'content' -> 'tolerances' -> 0 ->> 'limit' || ' '"
                                + " || actor from outbox order by id"))
                .containsExactly("10 manager", "10 manager", "20 manager");
    }

    @Test
    void onlyManagersDecideAndEverybodyOfTheTenantReads() {
        UUID shop = UUID.randomUUID();
        String path = profiling.draft(kilograms("10"));

        api.operator(shop).get(path).then().statusCode(200);
        api.operator(shop).get(PROFILES + "?state=DRAFT").then().body("items.number", contains(1));
        command(api.operator(shop), body("Mine", kilograms("1")))
                .post(PROFILES)
                .then()
                .statusCode(403);
        command(api.operator(shop), "")
                .header("If-Match", "*")
                .post(path + "/activation")
                .then()
                .statusCode(403);
        Api stranger = Api.newTenant();
        stranger.manager().get(path).then().statusCode(404);
        new Profiling(stranger).activate(path, "*").then().statusCode(404);
        stranger.manager().get(PROFILES).then().body("items", emptyIterable());
    }

    @Test
    void theNumberOfDraftsIsBounded() {
        TenantSql.of(api).execute("""
                insert into reconciliation_profile (id, version, number, name, state, content, created_at, updated_at)
                select uuidv7(), 0, n, 'Draft', 'DRAFT', '{}', now(), now() from generate_series(1, 200) n""");

        profiling.create(kilograms("10")).then().statusCode(409).body("code", equalTo("too-many-profiles"));
    }

    private String inState(ProfileState state) {
        return switch (state) {
            case DRAFT -> profiling.draft(kilograms("10"));
            case ACTIVE -> profiling.inForce(kilograms("10"));
            case RETIRED -> {
                String path = profiling.inForce(kilograms("10"));
                profiling.inForce(kilograms("20"));
                yield path;
            }
        };
    }

    private List<String> facts() {
        return TenantSql.of(api).rows("select type from outbox order by id");
    }

    private List<String> audited(String path) {
        return TenantSql.of(api)
                .rows("select concat(action, ' ', from_state, ' ', to_state) from audit where aggregate_id = '"
                        + path.substring(path.lastIndexOf('/') + 1) + "' order by id");
    }
}
