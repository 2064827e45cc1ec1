package org.chuhai.assessment.casepackage;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.assessment.framework.Frameworks;
import org.chuhai.platform.problem.ProblemSettings;

/** Every version of every framework in each of its languages. */
@Singleton
class CasePackages {

    private final List<Tagged> packages;

    CasePackages(Frameworks frameworks, ProblemSettings address) {
        List<Tagged> all = new ArrayList<>();
        for (Frameworks.Published published : frameworks.all()) {
            for (String language : published.framework().language()) {
                all.add(new Tagged(CasePackage.of(published.framework(), language, address.base()), published.tag()));
            }
        }
        packages = List.copyOf(all);
    }

    /**
     * Something that is shown.
     *
     * @param tag changes with the framework's file, for caches
     */
    record Shown<T>(T content, long tag) {}

    private record Tagged(CasePackage content, long tag) {}

    List<CaseDocument> documents() {
        return packages.stream().map(one -> one.content().document()).toList();
    }

    Optional<Shown<CaseDocument>> document(UUID identifier) {
        return find(identifier).map(one -> new Shown<>(one.content().document(), one.tag()));
    }

    Optional<Shown<CFPackage>> whole(UUID identifier) {
        return find(identifier).map(one -> new Shown<>(one.content().whole(), one.tag()));
    }

    Optional<Shown<CaseItem>> item(UUID identifier) {
        return packages.stream()
                .flatMap(one -> items(one, identifier).map(item -> new Shown<>(item, one.tag())))
                .findFirst();
    }

    Optional<Shown<CFAssociationSet>> associations(UUID item) {
        return packages.stream()
                .flatMap(one -> items(one, item)
                        .map(found -> new Shown<>(
                                new CFAssociationSet(
                                        found,
                                        one.content().associations().stream()
                                                .filter(association -> association.isAbout(item))
                                                .toList()),
                                one.tag())))
                .findFirst();
    }

    private Optional<Tagged> find(UUID identifier) {
        return packages.stream()
                .filter(one -> one.content().document().identifier().equals(identifier))
                .findFirst();
    }

    private static Stream<CaseItem> items(Tagged one, UUID identifier) {
        return one.content().items().stream().filter(item -> item.identifier().equals(identifier));
    }
}
