/** Generated clients, tried against a running suite: what a stranger gets who points a generator at the contracts. */
package org.chuhai.clients;
