package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract: what the code says, in the style of the house, and no worse than the one before. */
public abstract class CommittedContract {

    private static final Path COMMITTED = Path.of("contract/openapi.yaml");

    /** Written by the build of the application, which the HTTP tests need too. */
    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

    private final String service;

    /** {@code service} is the module's folder. */
    protected CommittedContract(String service) {
        this.service = service;
    }

    @Test
    void theCommittedContractIsWhatTheCodeSays() {
        ContractDrift.check(
                GENERATED,
                COMMITTED,
                "./mvnw -pl " + service + " -am package -DskipTests && cp " + service + "/target/openapi/openapi.yaml "
                        + service + "/contract/openapi.yaml");
    }

    @Test
    void theContractKeepsTheStyleOfTheHouse() {
        HouseStyle.check(Contract.of(COMMITTED));
    }

    @Test
    void nothingThatAClientReliesOnIsTakenAway() throws IOException {
        switch (LastCommitted.of(COMMITTED)) {
            case LastCommitted.Text last ->
                AcceptedBreaks.of(Path.of("contract/accepted-breaks.txt"))
                        .check(BreakingChanges.between(last.text(), Files.readString(COMMITTED)));
            case LastCommitted.None none -> abort(none.reason());
        }
    }

    @Test
    void spectralFindsNothing() {
        assertThat(SpectralLint.ofThisBuild().findings(COMMITTED)).isEmpty();
    }
}
