/**
 * Events as a test sends and reads them: on a real Kafka, as bytes and headers, without anything of the services' own code. It
 * knows the names of headers as the contract has them, and no event of any service.
 */
@NullMarked
package org.chuhai.testing.event;

import org.jspecify.annotations.NullMarked;
