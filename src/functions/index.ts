import './afaPlan';
import './deckungsgrad';
import './erfuellungsgrad';
import './quartilGpa';
