package org.chuhai.logistics.reconciliation.examination;

import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the order and the line of the declaration that means the same goods, with what each document states, what it
 * should state by the findings so far, and the finding that changed it.
 */
public final class LinePair {

    private final OrderLine orderLine;
    private final int orderIndex;
    private final DeclarationLine declarationLine;
    private final int declarationIndex;
    private final Side order;
    private final Side declaration;
    private @Nullable String rightHsCode;
    private @Nullable FindingDraft hsFault;

    /** One document's view of the line. */
    public static final class Side {
        private final DocumentKind document;
        private final int index;
        private final Figures stated;
        private Figures right;
        private @Nullable FindingDraft quantityFault;
        private @Nullable FindingDraft totalFault;

        private Side(DocumentKind document, int index, Figures stated) {
            this.document = document;
            this.index = index;
            this.stated = stated;
            right = stated;
        }

        public DocumentKind document() {
            return document;
        }

        public String pointer(String member) {
            return "/lines/" + index + "/" + member;
        }

        public Figures stated() {
            return stated;
        }

        /** The figures after the corrections that were found so far. */
        public Figures right() {
            return right;
        }

        public @Nullable FindingDraft quantityFault() {
            return quantityFault;
        }

        /** The finding whose correction changes this line's total. */
        public @Nullable FindingDraft totalFault() {
            return totalFault;
        }

        public void quantityCorrected(Figures corrected, FindingDraft by) {
            right = corrected;
            quantityFault = by;
        }

        public void priceCorrected(Figures corrected) {
            right = corrected;
        }

        public void totalCorrected(Figures corrected, FindingDraft by) {
            right = corrected;
            totalFault = by;
        }
    }

    LinePair(OrderLine orderLine, int orderIndex, DeclarationLine declarationLine, int declarationIndex, int decimals) {
        this.orderLine = orderLine;
        this.orderIndex = orderIndex;
        this.declarationLine = declarationLine;
        this.declarationIndex = declarationIndex;
        order = new Side(
                DocumentKind.ORDER,
                orderIndex,
                new Figures(
                        orderLine.quantity(), orderLine.unit(), orderLine.unitPrice(), orderLine.total(), decimals));
        declaration = new Side(
                DocumentKind.DECLARATION,
                declarationIndex,
                new Figures(
                        declarationLine.quantity(),
                        declarationLine.unit(),
                        declarationLine.unitPrice(),
                        declarationLine.total(),
                        decimals));
    }

    public OrderLine orderLine() {
        return orderLine;
    }

    public DeclarationLine declarationLine() {
        return declarationLine;
    }

    public int orderIndex() {
        return orderIndex;
    }

    public int declarationIndex() {
        return declarationIndex;
    }

    public Side order() {
        return order;
    }

    public Side declaration() {
        return declaration;
    }

    /** The line number by which a report names the pair. */
    public int line() {
        return declarationLine.no();
    }

    /** The commodity code after correction. */
    public String rightHsCode() {
        return rightHsCode == null ? declarationLine.hsCode() : rightHsCode;
    }

    /** A simplified code of a list stands for the full code of the order. */
    public void simplifiedCodeMeans(String fullCode) {
        rightHsCode = fullCode;
    }

    public @Nullable FindingDraft hsFault() {
        return hsFault;
    }

    public void hsCorrected(String corrected, FindingDraft by) {
        rightHsCode = corrected;
        hsFault = by;
    }
}
