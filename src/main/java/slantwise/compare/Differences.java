package slantwise.compare;

import java.util.List;

/** How far apart outlets are in one respect: pair by pair, as a map and as a tree. */
public record Differences(List<Distance> distances, List<Place> places, List<Branch> branches) {
    public Differences {
        distances = List.copyOf(distances);
        places = List.copyOf(places);
        branches = List.copyOf(branches);
    }
}
