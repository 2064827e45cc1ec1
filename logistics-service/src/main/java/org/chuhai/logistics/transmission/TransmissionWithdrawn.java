package org.chuhai.logistics.transmission;

/** A message was taken back before it left: for customs it never was. Fired inside the transaction. */
public record TransmissionWithdrawn(Transmission transmission) {}
