# A notebook line in a plain Python file.
%pip install cohere  #~ parse-error
import cohere

co = cohere.ClientV2()
