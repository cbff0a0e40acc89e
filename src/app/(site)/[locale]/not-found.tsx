import { NotFoundView } from './not-found-view.tsx';

export default NotFoundView;
