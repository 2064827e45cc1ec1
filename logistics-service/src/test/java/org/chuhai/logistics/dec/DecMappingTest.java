package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.dec.WalnutForm.FORM;
import static org.chuhai.logistics.dec.WalnutForm.asJson;
import static org.chuhai.logistics.dec.WalnutForm.changed;
import static org.chuhai.logistics.dec.WalnutForm.declaration;
import static org.chuhai.logistics.dec.WalnutForm.plus;
import static org.chuhai.logistics.dec.WalnutForm.with;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecMappingTest {

    private static final String SELLER_CODES =
            "<TradeCode>6201960XYZ</TradeCode>\n    <TradeCoScc>91000000MA0WANUT1J</TradeCoScc>";
    private static final String COUNTRIES =
            "<OriginCountry>KAZ</OriginCountry>\n" + "      <DestinationCountry>CHN</DestinationCountry>";

    @Test
    void theWalnutFormIsTheDeclarationOfTheJsonSample() throws Exception {
        Declaration form = declaration(FORM);

        assertThat(form)
                .usingRecursiveComparison()
                // What a form has no place for.
                .ignoringFields("platform", "carrier", "declaredAt", "lines.itemNo")
                // What it has a place for, and the JSON sample leaves out.
                .ignoringFields("seller.name", "agent.name", "buyer.country")
                .isEqualTo(asJson());
    }

    @Test
    void aFormNamesNoPlatformNoCarrierAndNoArticles() throws Exception {
        Declaration form = declaration(FORM);

        assertThat(form.route()).isEqualTo(Route.DECLARATION);
        assertThat(form.platform()).isNull();
        assertThat(form.carrier()).isNull();
        assertThat(form.statisticsFlag()).isNull();
        assertThat(form.lines()).extracting(DeclarationLine::itemNo).containsOnlyNulls();
    }

    @Test
    void theOrderNumberIsThatOfTheAttachedOrder() throws Exception {
        Declaration form = declaration(with(">WN-20260115-0001<", ">WN-7<"));

        assertThat(form.orderNo()).isEqualTo("WN-7");
    }

    @Test
    void theSameOrderNamedTwiceIsOneOrder() throws Exception {
        String row = FORM.substring(FORM.lastIndexOf("<EdocRealation>"), FORM.indexOf("</DecMessage>"));

        Declaration form = declaration(with("</DecMessage>", row + "</DecMessage>"));

        assertThat(form.orderNo()).isEqualTo("WN-20260115-0001");
    }

    @Test
    void furtherOrdersAreNamedBehindTheFirst() throws Exception {
        String row = FORM.substring(FORM.lastIndexOf("<EdocRealation>"), FORM.indexOf("</DecMessage>"))
                .replace("WN-20260115-0001", "WN-20260115-0002");

        Declaration form = declaration(with("</DecMessage>", row + "</DecMessage>"));

        assertThat(form.orderNo()).isEqualTo("WN-20260115-0001");
        assertThat(form.furtherOrderNos()).containsExactly("WN-20260115-0002");
    }

    @Test
    void theLicenceIsTakenOver() throws Exception {
        Declaration form = declaration(with("<TradeCountry>", "<LicenseNo>26-AB-100001</LicenseNo><TradeCountry>"));

        assertThat(form.licenceNo()).isEqualTo("26-AB-100001");
    }

    @Test
    void allPartiesCarryCodesAndName() throws Exception {
        Declaration form = declaration(with("<OwnerCodeScc>", "<OwnerCode>6201961234</OwnerCode><OwnerCodeScc>"));

        assertThat(form.seller()).isEqualTo(new Party("91000000MA0WANUT1J", "6201960XYZ", "陇南核桃商行"));
        assertThat(form.producer()).isEqualTo(new Party("91000000MA0GRWER6P", "6201961234", "陇南山地核桃合作社"));
        assertThat(form.agent()).isEqualTo(new Party("91000000MA0BRKER93", null, "通达报关有限公司"));
        assertThat(form.buyer()).isEqualTo(new Buyer("Almaty Nan LLP", "KAZ", null));
    }

    @ParameterizedTest
    @CsvSource({
        "6201960XYZ, '', , 6201960XYZ",
        "91000000MA0WANUT1J, '', 91000000MA0WANUT1J, ",
        "91000000MA0WANUT1J, 91000000MA0WANUT1J, 91000000MA0WANUT1J, ",
        "MA0WANUT1, 91000000MA0WANUT1J, 91000000MA0WANUT1J, ",
        "NO, 91000000MA0WANUT1J, 91000000MA0WANUT1J, ",
        "NO, '', NO, ",
        "'', 91000000MA0WANUT1J, 91000000MA0WANUT1J, ",
    })
    void aCodeStandsWhereItsKindBelongs(String customs, String credit, String code, String customsCode)
            throws Exception {
        String codes = "<TradeCode>" + customs + "</TradeCode><TradeCoScc>" + credit + "</TradeCoScc>";

        Party seller = declaration(with(SELLER_CODES, codes)).seller();

        assertThat(seller.code()).isEqualTo(code);
        assertThat(seller.customsCode()).isEqualTo(customsCode);
    }

    @Test
    void aNameWithoutCodeNamesNoFirm() throws Exception {
        Declaration form = declaration(with("<AgentCodeScc>91000000MA0BRKER93</AgentCodeScc>", ""));

        assertThat(form.agent()).isNull();
    }

    @Test
    void nobodyAbroadIsNoName() throws Exception {
        Declaration form = declaration(with(">Almaty Nan LLP<", ">NO<"));

        assertThat(form.buyer()).isEqualTo(new Buyer(null, "KAZ", null));
    }

    @Test
    void aFormWithoutConsigneeAndTradingCountryHasNoBuyer() throws Exception {
        String form = changed(with(">Almaty Nan LLP<", "><"), "<TradeAreaCode>KAZ</TradeAreaCode>", "");

        assertThat(declaration(form).buyer()).isNull();
    }

    @Test
    void theWayOfTheGoodsIsTakenOver() throws Exception {
        String form = changed(
                plus("<TrafName>新A12345</TrafName><DistinatePort>KAZ003</DistinatePort>"),
                "<VoyNo/>",
                "<VoyNo>7</VoyNo>");

        Declaration declaration = declaration(form);

        assertThat(declaration.transportName()).isEqualTo("新A12345");
        assertThat(declaration.destinationPort()).isEqualTo("KAZ003");
        assertThat(declaration.voyageNo()).isEqualTo("7");
    }

    @Test
    void aFormMayLeaveOutItsWaybillAndItsDate() throws Exception {
        String form = changed(with("<BillNo>KH2601150001</BillNo>", ""), ">20260118<", "><");

        Declaration declaration = declaration(form);

        assertThat(declaration.waybillNo()).isNull();
        assertThat(declaration.exportDate()).isNull();
    }

    @Test
    void totalCostsAreTakenOver() throws Exception {
        Declaration form = declaration(plus("<FeeMark>3</FeeMark><FeeRate>3200.50</FeeRate><FeeCurr>USD</FeeCurr>"
                + "<InsurMark>3</InsurMark><InsurRate>243</InsurRate><InsurCurr>502</InsurCurr>"));

        assertThat(form.freight()).isEqualTo(new BigDecimal("3200.50"));
        assertThat(form.freightCurrency()).isEqualTo("USD");
        assertThat(form.insurance()).isEqualTo(new BigDecimal("243"));
        assertThat(form.insuranceCurrency()).isEqualTo("502");
    }

    @ParameterizedTest
    @CsvSource({"<FeeMark>1</FeeMark>, 1", "<FeeMark>2</FeeMark>, 2", "<FeeMark/>,", "'',"})
    void whatIsNoTotalIsNotComputedButSaid(String mark, String taken) throws Exception {
        Declaration form = declaration(plus(mark + "<FeeRate>0.3</FeeRate><FeeCurr>USD</FeeCurr>"));

        assertThat(form.freight()).isNull();
        assertThat(form.freightCurrency()).isNull();
        assertThat(form.freightMark()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0802310000", "0802310000999"})
    void theCommodityCodeIsItsFirstTenDigits(String code) throws Exception {
        Declaration form = declaration(with(">0802310000<", ">" + code + "<"));

        assertThat(form.lines().getFirst().hsCode()).isEqualTo("0802310000");
    }

    @Test
    void aDealUnitOfItsOwnIsKept() throws Exception {
        Declaration form = declaration(changed(with("<GUnit>035<", "<GUnit>070<"), ">20000<", ">20<"));

        assertThat(form.lines()).extracting(DeclarationLine::unit).containsExactly("070", "035");
        assertThat(form.lines()).extracting(DeclarationLine::legalUnit).containsExactly("035", "035");
    }

    @ParameterizedTest
    @CsvSource({"3.2, 035, 3.2, 035", "0, '', , ", "3.2, '', 3.2, "})
    void aSecondQuantityOfNothingWasNotDeclared(String quantity, String unit, BigDecimal taken, String takenUnit)
            throws Exception {
        String second = "<SecondQty>" + quantity + "</SecondQty><SecondUnit>" + unit + "</SecondUnit>";

        DeclarationLine line =
                declaration(with("<DeclPrice>", second + "<DeclPrice>")).lines().getFirst();

        assertThat(line.legalQuantity2()).isEqualTo(taken);
        assertThat(line.legalUnit2()).isEqualTo(takenUnit);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ, CHN, KAZ",
        "CHN, KAZ, KAZ",
        "142, KAZ, KAZ",
        "'', KAZ, KAZ",
        "KAZ, '', KAZ",
        "KAZ, USA, KAZ",
        "CHN, CHN, CHN",
        "'', CHN, CHN",
    })
    void theDestinationIsFoundInEitherWayOfWriting(String origin, String destination, String country) throws Exception {
        String countries = "<OriginCountry>" + origin + "</OriginCountry><DestinationCountry>" + destination
                + "</DestinationCountry>";

        Declaration form = declaration(with(COUNTRIES, countries));

        assertThat(form.lines().getFirst().destinationCountry()).isEqualTo(country);
    }
}
