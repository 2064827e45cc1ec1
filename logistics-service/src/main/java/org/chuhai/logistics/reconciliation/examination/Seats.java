package org.chuhai.logistics.reconciliation.examination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.party.MistypedCode;
import org.chuhai.logistics.party.SoughtFirms;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.jspecify.annotations.Nullable;

/** Who sits where: every firm of the documents by its role. */
public final class Seats {

    private final Map<PartySeat.Role, List<PartySeat>> seats = new EnumMap<>(PartySeat.Role.class);

    Seats(@Nullable Order order, @Nullable Waybill waybill, @Nullable Declaration declaration) {
        if (waybill != null) {
            seat(DocumentKind.WAYBILL, PartySeat.Role.CARRIER, waybill.carrier());
        }
        if (order != null) {
            seat(DocumentKind.ORDER, PartySeat.Role.PLATFORM, order.platform());
            seat(DocumentKind.ORDER, PartySeat.Role.SELLER, order.seller());
            seat(DocumentKind.ORDER, PartySeat.Role.PRODUCER, order.producer());
        }
        if (waybill != null) {
            seat(DocumentKind.WAYBILL, PartySeat.Role.SELLER, waybill.seller());
        }
        if (declaration != null) {
            seat(DocumentKind.DECLARATION, PartySeat.Role.PLATFORM, declaration.platform());
            seat(DocumentKind.DECLARATION, PartySeat.Role.SELLER, declaration.seller());
            seat(DocumentKind.DECLARATION, PartySeat.Role.CARRIER, declaration.carrier());
            seat(DocumentKind.DECLARATION, PartySeat.Role.PRODUCER, declaration.producer());
            seat(DocumentKind.DECLARATION, PartySeat.Role.AGENT, declaration.agent());
        }
    }

    /** The firms that a registry may be asked for while these documents are judged. */
    public static SoughtFirms sought(ExportDocuments export) {
        return SoughtFirms.all(Stream.of(
                        export.orders().stream().map(order -> new Seats(order.document(), null, null)),
                        export.waybills().stream().map(waybill -> new Seats(null, waybill.document(), null)),
                        Stream.ofNullable(export.declaration())
                                .map(declaration -> new Seats(null, null, declaration.document())))
                .flatMap(seats -> seats)
                .map(Seats::sought)
                .toList());
    }

    private void seat(DocumentKind document, PartySeat.Role role, @Nullable Party party) {
        if (party != null) {
            seats.computeIfAbsent(role, r -> new ArrayList<>(3)).add(new PartySeat(document, role, party));
        }
    }

    /** Who has the role, the document that knows best first. */
    public List<PartySeat> in(PartySeat.Role role) {
        return seats.getOrDefault(role, List.of());
    }

    private SoughtFirms sought() {
        Set<String> codes = new HashSet<>();
        Set<MistypedCode> mistyped = new HashSet<>();
        seats.values().stream().flatMap(List::stream).forEach(seat -> {
            codes.addAll(seat.codes());
            MistypedCode wrong = MistypedCode.of(seat.code().normal());
            if (wrong != null) {
                mistyped.add(wrong);
            }
        });
        return new SoughtFirms(codes, mistyped);
    }
}
