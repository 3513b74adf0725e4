/** What articles are about: topics by query, events by clustering, near-copies. */
package slantwise.topic;
