package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentProgress;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.logistics.exportcase.Filing;
import org.junit.jupiter.api.Test;

/** The number of the port is of one route. */
class CustomsDeclarationTest {

    private static final Instant NOW = Instant.parse("2026-01-17T01:00:00Z");
    private static final ObjectNode LIST = Filing.sample("faulty/walnuts-by-list/declaration");
    private static final ObjectNode FORM = Filing.clean("declaration", form -> {});

    private final CustomsDeclaration declaration = CustomsDeclaration.open(
            new DraftDeclaration(UUID.randomUUID(), "D-1", "WN-20260115-0001", "KH2601150001", null),
            NormalKey.of("D-1"),
            NOW);

    private static Declaration read(ObjectNode tree) {
        return DocumentProgress.declaration(tree, "");
    }

    private void drafted(ObjectNode tree) {
        declaration.draft(new Draft(read(tree).route(), DeclarationDrafts.nothing(), tree, List.of()), NOW);
    }

    private void returned(ObjectNode tree, String preEntryNo) {
        declaration.submit(read(tree), NOW);
        declaration.numbered(preEntryNo, null, NOW);
        declaration.follow(DeclarationState.RETURNED, NOW);
    }

    @Test
    void aListThatIsDraftedAnewAsAFormLeavesWithoutTheNumberOfTheList() {
        drafted(LIST);
        returned(LIST, "B20260114000000001");

        drafted(FORM);
        declaration.submit(read(FORM), NOW);

        assertThat(declaration.preEntryNo()).isNull();
    }

    @Test
    void aListThatIsFiledAnewAsAFormHasNoNumberOfTheListThoughTheFormIsTakenBack() {
        drafted(LIST);
        returned(LIST, "B20260114000000001");

        declaration.takeBack(declaration.submit(read(FORM), NOW), NOW);
        declaration.submit(read(FORM), NOW);

        assertThat(declaration.preEntryNo()).isNull();
    }

    @Test
    void aFormThatIsDraftedAnewLeavesUnderItsNumber() {
        drafted(FORM);
        returned(FORM, "E20260117000000001");

        drafted(FORM);
        declaration.submit(read(FORM), NOW);

        assertThat(declaration.preEntryNo()).isEqualTo("E20260117000000001");
    }
}
