package org.chuhai.testing.event.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.chuhai.testing.contract.AcceptedBreaks;
import org.chuhai.testing.contract.SpectralLint;
import org.junit.jupiter.api.Test;

/** The committed contract of events: what the code tells and hears, and no worse than the one before. */
public abstract class CommittedEvents {

    /** By its name: tests of mechanisms do not depend on the platform. */
    private static final String EVENT = "org.chuhai.platform.event.DomainEvent";

    private static final String INCOMING = "mp.messaging.incoming.";
    private static final String TOPIC = ".topic";
    private static final String DEAD_LETTERS = ".dead-letter-queue" + TOPIC;

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
    void nothingThatAReaderReliesOnIsTakenAway() {
        committed
                .breaks(catalogue)
                .ifPresentOrElse(
                        AcceptedBreaks.of(Path.of("contract/accepted-event-breaks.txt"))::check,
                        () -> abort("there is no earlier contract of events"));
    }

    @Test
    void everyExampleIsOfItsShape() {
        assertThat(catalogue.types())
                .allSatisfy(type -> assertThat(committed.breaches(type, committed.example(type)))
                        .isEmpty());
    }

    @Test
    void spectralFindsNothing() {
        assertThat(SpectralLint.ofThisBuild().findings(Path.of("contract/asyncapi.yaml")))
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

    @Test
    void everyChannelThatIsConfiguredIsInTheContractWithItsTopics() throws IOException {
        Map<String, String> expected = new HashMap<>();
        catalogue.heard().forEach(hearing -> {
            expected.put(hearing.channel() + TOPIC, hearing.topic());
            expected.put(hearing.channel() + DEAD_LETTERS, catalogue.deadLetters(hearing.topic()));
        });

        assertThat(configuredTopics()).isEqualTo(expected);
    }

    private static Map<String, String> configuredTopics() throws IOException {
        Properties configuration = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            configuration.load(file);
        }
        Map<String, String> topics = new HashMap<>();
        configuration.stringPropertyNames().stream()
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(TOPIC))
                .forEach(name -> topics.put(name.substring(INCOMING.length()), configuration.getProperty(name)));
        return topics;
    }
}
