/**
 * The contract of a service's events, made from the records that it publishes: a JSON Schema and an example for each type, and
 * an AsyncAPI document that names topics, headers and who hears what. It knows no event of any service.
 */
@NullMarked
package org.chuhai.testing.event.contract;

import org.jspecify.annotations.NullMarked;
