package org.chuhai.logistics.customsdocument;

/** Told inside the transaction whenever a document has a new revision or a new state. */
public record DocumentFiled(FiledDocument document) {}
