package org.chuhai.bench.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SameStatementsTest {

    private static final String LOG = """
            2026-11-23 14:00:00.001 UTC [11] app@logistics LOG:  execute <unnamed>: select set_config('app.tenant', $1, false)
            2026-11-23 14:00:00.001 UTC [11] app@logistics DETAIL:  Parameters: $1 = 'somebody else'
            2026-11-23 14:00:00.002 UTC [12] app@logistics LOG:  execute S_1: BEGIN
            2026-11-23 14:00:00.003 UTC [12] app@logistics LOG:  execute S_2: select set_config('app.tenant', $1, false)
            2026-11-23 14:00:00.003 UTC [12] app@logistics DETAIL:  Parameters: $1 = 'measured'
            2026-11-23 14:00:00.004 UTC [11] app@logistics LOG:  execute <unnamed>: select 'of somebody else'
            2026-11-23 14:00:00.005 UTC [12] app@logistics LOG:  duration: 0.1 ms
            2026-11-23 14:00:00.005 UTC [12] app@logistics LOG:  execute <unnamed>: select *
            \tfrom party where code in ($1, $2, $10) and name = $3
            2026-11-23 14:00:00.005 UTC [12] app@logistics DETAIL:  Parameters: $1 = 'a', $2 = 'b''c', $3 = NULL, $10 = 'z'
            2026-11-23 14:00:00.006 UTC [12] app@logistics LOG:  execute S_3: COMMIT
            """;

    @Test
    void theyAreThoseOfTheTenantsSessionWithParametersPutIn() {
        SameStatements statements = SameStatements.of(LOG, "measured");

        assertThat(statements.statements())
                .containsExactly(
                        "BEGIN",
                        "select set_config('app.tenant', 'measured', false)",
                        "select *\n\tfrom party where code in ('a', 'b''c', 'z') and name = NULL",
                        "COMMIT");
    }

    @Test
    void aLogWithoutThemIsNoMeasurement() {
        assertThatThrownBy(() -> SameStatements.of(LOG, "nobody"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody");
    }
}
