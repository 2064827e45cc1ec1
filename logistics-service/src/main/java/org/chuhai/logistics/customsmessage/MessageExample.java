package org.chuhai.logistics.customsmessage;

/** A message for the contract. */
final class MessageExample {

    static final String WAYBILL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ceb:CEB505Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" guid="8D8A1FB6-6F5C-4B0B-8F0C-000000000505" version="1.0">
              <ceb:Logistics>
                <ceb:guid>8D8A1FB6-6F5C-4B0B-8F0C-000000000001</ceb:guid>
                <ceb:appType>1</ceb:appType>
                <ceb:appTime>20260113150000</ceb:appTime>
                <ceb:appStatus>2</ceb:appStatus>
                <ceb:logisticsCode>91000000MA0FLYER83</ceb:logisticsCode>
                <ceb:logisticsName>飞翼国际货运有限公司</ceb:logisticsName>
                <ceb:logisticsNo>HZ2601130001</ceb:logisticsNo>
                <ceb:freight>46.00</ceb:freight>
                <ceb:insuredFee>2.80</ceb:insuredFee>
                <ceb:currency>502</ceb:currency>
                <ceb:grossWeight>14.5</ceb:grossWeight>
                <ceb:packNo>3</ceb:packNo>
                <ceb:goodsInfo>真丝围巾40条；涤纶手提包20个</ceb:goodsInfo>
              </ceb:Logistics>
              <ceb:BaseTransfer>
                <ceb:copCode>91000000MA0FLYER83</ceb:copCode>
                <ceb:copName>飞翼国际货运有限公司</ceb:copName>
                <ceb:dxpMode>DXP</ceb:dxpMode>
                <ceb:dxpId>DXPENT0000000001</ceb:dxpId>
              </ceb:BaseTransfer>
            </ceb:CEB505Message>
            """;

    private MessageExample() {}
}
