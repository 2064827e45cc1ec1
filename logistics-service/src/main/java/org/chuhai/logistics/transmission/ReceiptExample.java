package org.chuhai.logistics.transmission;

/** Receipts for the contract. */
final class ReceiptExample {

    static final String LIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ceb:CEB604Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" guid="8D8A1FB6-6F5C-4B0B-8F0C-000000000604" version="1.0">
              <ceb:InventoryReturn>
                <ceb:guid>8D8A1FB6-6F5C-4B0B-8F0C-000000000001</ceb:guid>
                <ceb:agentCode>91000000MA0BRKER93</ceb:agentCode>
                <ceb:copNo>SL-D-1</ceb:copNo>
                <ceb:preNo>B20260114000000001</ceb:preNo>
                <ceb:invtNo>29002026E000000001</ceb:invtNo>
                <ceb:ebcCode>91000000MA0HANFU00</ceb:ebcCode>
                <ceb:ebpCode>91000000MA0MARKTXF</ceb:ebpCode>
                <ceb:orderNo>SL-20260112-0001</ceb:orderNo>
                <ceb:statisticsFlag>A</ceb:statisticsFlag>
                <ceb:returnStatus>120</ceb:returnStatus>
                <ceb:returnTime>20260114093000000</ceb:returnTime>
                <ceb:returnInfo>逻辑校验通过</ceb:returnInfo>
              </ceb:InventoryReturn>
            </ceb:CEB604Message>
            """;

    private ReceiptExample() {}
}
