package org.chuhai.logistics.casereport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chuhai.logistics.casereport.ReportedCase.Examined;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;

/**
 * One of the three kinds of documents, with all of that kind that the case holds.
 *
 * @param papers at least one, if only to say that it is missing
 */
public record DocumentCell(String label, List<Paper> papers) {

    public DocumentCell {
        papers = List.copyOf(papers);
    }

    /**
     * One document.
     *
     * @param number empty when it is not known
     * @param note revision and customs' number, or that it was not examined
     */
    public record Paper(String number, String note) {}

    static DocumentCell of(DocumentKind kind, ReportedCase reported, JsonNode report, Language language) {
        String label = ReportPage.sentence(kind.label().in(language));
        boolean missing = false;
        for (JsonNode waiting : report.path("waitingFor")) {
            missing |= waiting.asText().equals(kind.name());
        }
        String note = missing ? new Text("未参与核对", "not examined").in(language) : "";
        List<Paper> papers = reported.documents().stream()
                .filter(document -> document.kind() == kind)
                .map(document -> paper(document, note, language))
                .toList();
        if (!papers.isEmpty()) {
            return new DocumentCell(label, papers);
        }
        String mentioned = switch (kind) {
            case ORDER -> reported.orderNo();
            case WAYBILL -> reported.waybillNo();
            case DECLARATION -> null;
        };
        return new DocumentCell(label, List.of(new Paper(mentioned == null ? "" : PrintableText.of(mentioned), note)));
    }

    private static Paper paper(Examined document, String note, Language language) {
        String revision = new Text("第 " + document.revision() + " 版", "revision " + document.revision()).in(language);
        String customs = document.customsNumber() == null
                ? ""
                : " · " + new Text("海关编号 ", "customs no. ").in(language) + document.customsNumber();
        return new Paper(
                PrintableText.of(document.number()),
                PrintableText.of(note.isEmpty() ? revision + customs : revision + " · " + note));
    }
}
