package org.chuhai.logistics.customsdocument;

/** One of the three documents that must agree. */
public sealed interface CustomsDocument permits Order, Waybill, Declaration {

    DocumentKind kind();
}
