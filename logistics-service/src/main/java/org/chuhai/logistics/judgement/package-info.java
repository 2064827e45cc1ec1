/**
 * The engine at work for a tenant: with the profile that is in force or another one, the firms that its registry knows and
 * the tables that ship with the service; by itself as the dry run, and for cases. It counts what it has said. It never
 * stores a document or a report.
 */
@NullMarked
package org.chuhai.logistics.judgement;

import org.jspecify.annotations.NullMarked;
