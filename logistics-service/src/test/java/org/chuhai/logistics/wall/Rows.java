package org.chuhai.logistics.wall;

import java.util.UUID;
import java.util.function.Supplier;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.testing.wall.FilledShop;
import org.chuhai.testing.wall.Filling;

/**
 * What the rows of a shop are called, one of every kind. Those of a feature are made when the first of them is asked for:
 * most of who asks asks for one feature.
 */
final class Rows implements FilledShop {

    private final ShopOfRows shop;
    private final Supplier<Firms> firms;
    private final Supplier<Exported> exported;
    private final Supplier<String> returned;
    private final Supplier<Profiles> profiles;
    private final Supplier<Batches> batches;
    private final Supplier<Shipped> shipped;
    private final Supplier<String> waived;
    private final Supplier<String> open;
    private final Supplier<Items> items;
    private final Supplier<Boolean> simulated;
    private final Supplier<Declared> declared;

    /**
     * @param credit a member of the first firm, with a comma behind it
     * @param more how many revisions more than any other shop's the waybill has
     */
    Rows(ShopOfRows shop, String credit, int more) {
        this.shop = shop;
        firms = Filling.once(() -> shop.firms(credit));
        exported = Filling.once(() -> {
            firms.get();
            return shop.exported(more);
        });
        returned = Filling.once(() -> {
            exported.get();
            return shop.returned();
        });
        profiles = Filling.once(shop::profiles);
        batches = Filling.once(shop::batches);
        shipped = Filling.once(shop::shipped);
        waived = Filling.once(() -> shop.waivedTwice(exported.get().caseId()));
        open = Filling.once(shop::open);
        items = Filling.once(shop::items);
        simulated = Filling.once(shop::simulated);
        declared = Filling.once(shop::declared);
    }

    /** Firms of the tenant's registry. */
    record Firms(String id, String customsCode, String gone) {}

    /** Two exports, and the highest of what is counted of the first one. */
    record Exported(
            String order,
            String waybill,
            String declaration,
            String revision,
            String caseId,
            String run,
            String finding) {}

    /** Drafts of the tenant. */
    record Profiles(String id, String gone) {}

    /** Batches that are done; another one is being uploaded. */
    record Batches(String id) {}

    /** Shipments; the carrier's number of the first one's parcel. */
    record Shipped(String id, String gone, String event, String reference, String parcel) {}

    /** Items of which something is known. */
    record Items(String known, String gone) {}

    @Override
    public void fill() {
        returned.get();
        profiles.get();
        batches.get();
        shipped.get();
        waived.get();
        open.get();
        items.get();
        simulated.get();
        declared.get();
    }

    @Override
    public Api api() {
        return shop.api();
    }

    @Override
    public UUID shop() {
        return shop.id();
    }

    String partyId() {
        return firms.get().id();
    }

    String customsCode() {
        return firms.get().customsCode();
    }

    String goneParty() {
        return firms.get().gone();
    }

    String order() {
        return exported.get().order();
    }

    String waybill() {
        return exported.get().waybill();
    }

    String declaration() {
        return exported.get().declaration();
    }

    String revision() {
        return exported.get().revision();
    }

    String caseId() {
        return exported.get().caseId();
    }

    String run() {
        return exported.get().run();
    }

    String finding() {
        return exported.get().finding();
    }

    /** Another case, of goods that came back. */
    String returnedCase() {
        return returned.get();
    }

    String profileId() {
        return profiles.get().id();
    }

    String goneProfile() {
        return profiles.get().gone();
    }

    String itemNo() {
        return items.get().known();
    }

    String goneItem() {
        return items.get().gone();
    }

    String batchId() {
        return batches.get().id();
    }

    String shipmentId() {
        return shipped.get().id();
    }

    String goneShipment() {
        return shipped.get().gone();
    }

    String eventId() {
        return shipped.get().event();
    }

    String reference() {
        return shipped.get().reference();
    }

    String parcel() {
        return shipped.get().parcel();
    }

    /** An export whose declaration customs has accepted. */
    SilkExport declared() {
        return declared.get().export();
    }

    /** The shop, which has an account and declarations then. */
    String declaredShop() {
        return declared().shop().toString();
    }

    String declaredOrder() {
        return declared().order();
    }

    String declaredWaybill() {
        return declared().waybill();
    }

    String declaredNumber() {
        return declared().number();
    }

    String declarationId() {
        return declared.get().id();
    }

    String declaredDocument() {
        return declared.get().document();
    }

    String transmission() {
        return declared.get().transmission();
    }

    /** The shop, which has an answer script then. */
    String simulatedShop() {
        simulated.get();
        return shopId();
    }
}
