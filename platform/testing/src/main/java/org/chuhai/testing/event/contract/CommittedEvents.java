package org.chuhai.testing.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chuhai.testing.contract.SpectralLint;
import org.junit.jupiter.api.Test;

/** The committed contract of events is what the code tells. */
public abstract class CommittedEvents {

    /** By its name: tests of mechanisms do not depend on the platform. */
    private static final String EVENT = "org.chuhai.platform.event.DomainEvent";

    private final String servicePackage;
    private final EventCatalogue catalogue;
    private final EventContract committed = EventContract.in(Path.of("contract"));

    protected CommittedEvents(String servicePackage, EventCatalogue catalogue) {
        this.servicePackage = servicePackage;
        this.catalogue = catalogue;
    }

    @Test
    void theCommittedContractIsWhatTheCodeSays() {
        committed.isWhat(catalogue, Path.of("target/event-contract"));
    }

    @Test
    void everyExampleIsOfItsShape() {
        assertThat(catalogue.types())
                .allSatisfy(type -> assertThat(committed.breaches(type, committed.example(type)))
                        .isEmpty());
    }

    @Test
    void spectralFindsNothing() {
        assertThat(SpectralLint.in(Path.of("target/spectral"), Duration.ofMinutes(2))
                        .findings(Path.of("contract/asyncapi.yaml")))
                .isEmpty();
    }

    @Test
    void everyEventOfTheServiceIsInTheContract() {
        List<String> events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(servicePackage).stream()
                        .filter(type -> type.isAssignableTo(EVENT) && !type.isInterface())
                        .map(type -> type.getName())
                        .toList();

        assertThat(events)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.shapes().stream().map(Class::getName).toList());
    }
}
