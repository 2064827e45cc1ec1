/**
 * The packaged logistics service and what it needs, in processes of their own.
 * They are started for a measurement and end with it.
 */
@NullMarked
package org.chuhai.bench.service;

import org.jspecify.annotations.NullMarked;
