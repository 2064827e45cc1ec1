package org.chuhai.logistics.customsdocument;

/**
 * Told inside the transaction whenever a document has a new revision or a new state.
 *
 * @param corrected whether the revision is a correction of a case
 */
public record DocumentFiled(FiledDocument document, boolean corrected) {}
