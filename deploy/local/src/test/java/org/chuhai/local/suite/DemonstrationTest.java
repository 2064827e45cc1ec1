package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationTest {

    @Test
    void everyoneIsKnownByOneName() {
        assertThat(Demonstration.IDENTITIES.stream().map(Identity::clientId).collect(Collectors.toSet()))
                .hasSameSizeAs(Demonstration.IDENTITIES);
    }

    @Test
    void anOperatorWorksInTheFirstShopUnlessOthersAreNamed() throws Exception {
        assertThat(Demonstration.identity("demo", "operator", List.of()).shops())
                .containsExactly(Demonstration.SHOP);
        assertThat(Demonstration.identity("demo", "operator", List.of(Demonstration.SECOND_SHOP, Demonstration.SHOP))
                        .clientId())
                .isEqualTo("demo-operator-1-2");
        assertThat(Demonstration.identity("other", "operator", List.of()).shops())
                .containsExactly(Demonstration.OTHER_SHOP);
    }

    @ParameterizedTest
    @CsvSource({
        "demo, boss, there is no role boss; there are: manager",
        "third, manager, there is no tenant third; there are: 'demo, other'"
    })
    void whoIsUnknownIsRefusedWithThoseWhoAreKnown(String tenant, String role, String why) {
        assertThatThrownBy(() -> Demonstration.identity(tenant, role, List.of()))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith(why.replace("'", ""));
    }

    @Test
    void aShopOfAnotherTenantIsRefused() {
        List<UUID> foreign = List.of(Demonstration.OTHER_SHOP);

        assertThatThrownBy(() -> Demonstration.identity("demo", "operator", foreign))
                .hasMessageContaining("there is no shop " + Demonstration.OTHER_SHOP);
        assertThatThrownBy(() -> Demonstration.identity("other", "manager", foreign))
                .hasMessageContaining("--shop is for the operator");
    }
}
