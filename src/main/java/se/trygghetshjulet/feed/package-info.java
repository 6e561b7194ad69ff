/** Calendar feeds (iCalendar): what people subscribe to in the calendar they already use. */
package se.trygghetshjulet.feed;
