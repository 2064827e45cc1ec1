package org.chuhai.logistics.declaration;

/** A request to amend for the contract: the flight leaves two days later. */
final class AmendmentExample {

    static final String LIST = """
            {"reason":"航班延误","declaration":{
             "kind":"DECLARATION","route":"LIST","tradeMode":"9710","orderNo":"SL-20260112-0001","waybillNo":"HZ2601130001",
             "carrier":{"code":"91000000MA0FLYER83","name":"飞翼国际货运有限公司"},
             "platform":{"code":"91000000MA0MARKTXF","name":"湖畔跨境贸易平台有限公司"},
             "seller":{"code":"91000000MA0HANFU00","name":"杭州汉服丝语贸易有限公司"},
             "producer":{"code":"91000000MA0TEXTL6J","name":"桑园纺织有限公司"},
             "agent":{"code":"91000000MA0BRKER93","name":"通达报关有限公司"},
             "buyer":{"name":"Seidenhaus GmbH","country":"DEU","naturalPerson":false},
             "transportMode":"5","destinationCountry":"DEU","freight":"46","freightCurrency":"USD","insurance":"2.8",
             "insuranceCurrency":"USD","packages":3,"grossWeightKg":"14.5","netWeightKg":"12.2","customsOffice":"2900",
             "exitPort":"2900","exportDate":"2026-01-16","destinationPort":"304","packageType":"2","statisticsFlag":"A",
             "lines":[
              {"no":1,"itemNo":"SCARF-90180","hsCode":"6214100010","name":"真丝围巾","model":"0|0|机织|围巾|100%桑蚕丝|无品牌|90180",
               "quantity":"40","unit":"015","legalQuantity":"40","legalUnit":"015","legalQuantity2":"3.2","legalUnit2":"035",
               "unitPrice":"8.5","total":"340","currency":"USD","destinationCountry":"DEU"},
              {"no":2,"itemNo":"BAG-TOTE-12","hsCode":"4202220000","name":"涤纶手提包",
               "model":"0|0|手提包|涤纶机织物面|无品牌|TOTE-12","quantity":"20","unit":"007","legalQuantity":"20","legalUnit":"007",
               "legalQuantity2":"9","legalUnit2":"035","unitPrice":"11","total":"220","currency":"USD",
               "destinationCountry":"DEU"}]}}""";

    private AmendmentExample() {}
}
