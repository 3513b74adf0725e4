/** Instruments: each turns the passages of one article into observations, and carries a card. */
package slantwise.instrument;
