package org.chuhai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service asks is found by an index behind the wall, and a list comes in its order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {

    private static final int FACTS = 8_000;

    private final Api api = Api.newTenant();
    private boolean filled;

    /** Before the first test; statistics are what the planner decides by. */
    @BeforeEach
    void fill() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        // Others before: with the oldest rows, or with most of them, another index would serve the tenant as well.
        for (int other = 0; other < 3; other++) {
            fill(TenantSql.of(Api.newTenant()));
        }
        fill(TenantSql.of(api));
        for (String table : List.of("learner", "fact", "evidence")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into learner (id, version, alias, issuer, subject, shops, state, departure_reason, enrolled_at, left_at,
                  updated_at)
                select uuidv7(), 0, 'a', 'i', 's' || n, '{}', case when n %% 40 = 7 then 'LEFT' else 'ENROLLED' end,
                  case when n %% 40 = 7 then 'r' end, now(), case when n %% 40 = 7 then now() end, now()
                from generate_series(1, %d) n""".formatted(FACTS / 4), """
                insert into fact (id, type, source, topic, partition_no, record_offset, aggregate_id, event_no, occurred_at,
                  received_at, actor, actor_issuer, payload, sha256)
                select uuidv7(), 't' || n %% 20, 's', 't', 0, n, md5('a' || n %% 2000)::uuid, 1, now() + n * interval '1 second',
                  now(), 's' || n %% 200, 'i', '{}', repeat('0', 64) from generate_series(1, %d) n""".formatted(FACTS), """
                insert into evidence (id, learner_id, rule_id, rule_version, framework, requirement, fact_id, polarity, key,
                  grouping, occurred_at, recorded_at)
                select uuidv7(), learner.id, 'r' || fact.record_offset % 10, 1, 'f', 'q', fact.id, 'FOR', fact.id::text, '',
                  now(), now() from fact join learner on subject = actor""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        learner  | state = 'LEFT' and id > ID order by id                                    | learner_in_state
        learner  | issuer = 'i' and subject = 's7'                                          | learner_subject_taken
        fact     | (occurred_at, id) > (now(), ID) order by occurred_at, id                 | fact_in_time
        fact     | type = 't7' and (occurred_at, id) > (now(), ID) order by occurred_at, id | fact_of_type
        fact     | actor_issuer = 'i' and actor = 's7' and (occurred_at, id) > (now(), ID) order by occurred_at, id | fact_of_actor
        fact     | actor_issuer = 'i' and actor = 's7' and type = 't7' and (occurred_at, id) > (now(), ID) order by occurred_at, id | fact_of_actor_and_type
        fact     | aggregate_id = md5('a7')::uuid                                           | fact_of_aggregate
        evidence | learner_id = LEARNER and id > ID order by id                             | evidence_of_learner
        """)
    void aQuestionIsAnsweredByItsIndex(String table, String condition, String index) {
        String learner = TenantSql.of(api)
                .rows("select id from learner offset 100 limit 1")
                .getFirst();
        String query = "explain select * from " + table + " where "
                + condition
                        .replace("LEARNER", "'" + learner + "'::uuid")
                        .replace("ID", "'018f0000-0000-7000-8000-000000000001'::uuid")
                + " fetch first 51 rows only";

        // Sorting is dear where there are many rows; here it would be cheap, and hide that no index gives the order.
        List<String> plan = TenantSql.of(api).rows("set enable_sort = off", "set enable_bitmapscan = off", query);

        assertThat(plan)
                .as(String.join("\n", plan))
                .anyMatch(line -> line.contains(index))
                .noneMatch(line -> line.contains("Seq Scan"))
                .noneMatch(line -> line.contains("Sort"));
    }
}
