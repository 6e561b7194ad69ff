package se.trygghetshjulet.notice;

import java.util.List;

/** Knows who stands in for whom; a bean of the module that keeps deputies. Asked when a notice falls due. */
public interface StandIns {

    /** The ids of those who at this moment get the person's mail as well as the person. */
    List<String> standInsFor(String personId);
}
